select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"penaltyCases":',
    (select concat(
        '{"edges":[',
        string_agg(t1.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"caseNo":',
          coalesce(to_json(t4.case_no)::text, 'null'),
          ',"violation":',
          to_json(t2.violation),
          ',"fineCny":',
          coalesce('"' || t2.fine_cny || '"', 'null'),
          ',"openedOn":',
          coalesce('"' || t4.opened_on || '"', 'null'),
          ',"publishedOn":',
          coalesce('"' || t2.published_on || '"', 'null'),
          ',"withdrawnOn":',
          coalesce('"' || t2.withdrawn_on || '"', 'null'),
          ',"party":',
          coalesce((select concat(
              '{"name":',
              to_json(t5.name),
              '}'
            ) as j
            from enterprises_face t5
            where t5.id = t2.enterprise_id
            and t5.city_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from (select t2.*
          from penalty_cases_face t2
          where t2.city_code = $2::bigint
          and (t2.town_code = $3::bigint or (t2.published_on <= $4::date and (t2.withdrawn_on is null or t2.withdrawn_on > $4::date)))
          order by (t2.published_on is null) asc, t2.published_on desc, t2.id desc
          limit $5::bigint
        ) t2
        left join lateral (select t3.*
          from penalty_cases_town t3
          where t3.id = t2.id
          and t3.city_code = $2::bigint
          and t3.town_code = $3::bigint offset 0
        ) t4 on true
      ) t1
    ),
    ',"creditRecords":',
    (select concat(
        '{"edges":[',
        string_agg(t6.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"eventKind":',
          coalesce('"' || t9.event_kind || '"', 'null'),
          ',"points":',
          coalesce(t9.points::text, 'null'),
          ',"listedOn":',
          coalesce('"' || t7.listed_on || '"', 'null'),
          ',"until":',
          coalesce('"' || t7.until || '"', 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t10.name),
              '}'
            ) as j
            from enterprises_face t10
            where t10.id = t7.enterprise_id
            and t10.city_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from (select t7.*
          from credit_records_face t7
          where t7.city_code = $2::bigint
          and (t7.town_code = $3::bigint or (t7.listed_on <= $4::date and (t7.removed_on is null or t7.removed_on > $4::date) and (t7.until is null or t7.until > $4::date)))
          order by (t7.listed_on is null) asc, t7.listed_on desc, t7.id desc
          limit $5::bigint
        ) t7
        left join lateral (select t8.*
          from credit_records_town t8
          where t8.id = t7.id
          and t8.city_code = $2::bigint
          and t8.town_code = $3::bigint offset 0
        ) t9 on true
      ) t6
    ),
    ',"hazards":',
    (select concat(
        '{"edges":[',
        string_agg(t11.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"level":',
          coalesce('"' || t14.level || '"', 'null'),
          ',"description":',
          coalesce(to_json(t16.description)::text, 'null'),
          ',"listedOn":',
          coalesce('"' || t12.listed_on || '"', 'null'),
          ',"listingBrief":',
          coalesce(to_json(t12.listing_brief)::text, 'null'),
          ',"struckOffOn":',
          coalesce('"' || t12.struck_off_on || '"', 'null'),
          ',"criterion":',
          coalesce((select concat(
              '{"name":',
              to_json(t17.name),
              '}'
            ) as j
            from major_hazard_criteria t17
            where t17.code = t14.criterion_code
            and t12.town_code = $3::bigint
          ), 'null'),
          '}}'
        ) as j0
        from (select t12.*
          from hazards_face t12
          where t12.city_code = $2::bigint
          and (t12.town_code = $3::bigint or (t12.listed_on <= $4::date and (t12.struck_off_on is null or t12.struck_off_on > $4::date)))
          order by (t12.listed_on is null) asc, t12.listed_on desc, t12.id desc
          limit $5::bigint
        ) t12
        left join lateral (select t13.*
          from hazards_town t13
          where t13.id = t12.id
          and t13.city_code = $2::bigint
          and t13.town_code = $3::bigint offset 0
        ) t14 on true
        left join lateral (select t15.*
          from hazards_commercial t15
          where t15.id = t12.id
          and t15.city_code = $2::bigint
          and t15.town_code = $3::bigint offset 0
        ) t16 on true
      ) t11
    ),
    '}'
  )
)
end
