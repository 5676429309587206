select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprise":',
    coalesce((select concat(
        '{"uscc":',
        coalesce('"' || t1.uscc || '"', 'null'),
        ',"name":',
        to_json(t1.name),
        ',"status":"',
        t1.status,
        '","legalRepresentative":',
        coalesce(to_json(t1.legal_representative)::text, 'null'),
        ',"registeredAddress":',
        coalesce(to_json(t1.registered_address)::text, 'null'),
        ',"employees":',
        coalesce(t2.employees::text, 'null'),
        ',"supervisingDepartment":',
        coalesce((select concat(
            '{"name":',
            to_json(t3.name),
            '}'
          ) as j
          from departments t3
          where t3.code = t1.supervising_department_code
        ), 'null'),
        ',"grid":',
        coalesce((select concat(
            '{"name":',
            to_json(t4.name),
            ',"level":"',
            t4.level,
            '","parent":',
            coalesce((select concat(
                '{"name":',
                to_json(t5.name),
                ',"leader":',
                coalesce((select concat(
                    '{"name":',
                    to_json(t6.name),
                    ',"officePhone":',
                    coalesce(to_json(t6.office_phone)::text, 'null'),
                    '}'
                  ) as j
                  from officers_face t6
                  where t6.id = t5.leader_id
                  and t6.city_code = $3::bigint
                ), 'null'),
                '}'
              ) as j
              from grids t5
              where t5.code = t4.parent_code
            ), 'null'),
            '}'
          ) as j
          from grids t4
          where t4.code = t1.village_code
        ), 'null'),
        ',"departmentListEntries":',
        (select concat(
            '{"edges":[',
            string_agg(t7.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"role":"',
              t8.role,
              '","department":',
              coalesce((select jsonb_object_agg(t9.code, concat(
                  '{"name":',
                  to_json(t9.name),
                  '}'
                ))
                from departments t9
              ) ->> t8.department_code, 'null'),
              '}}'
            ) as j0
            from department_list_entries_face t8
            where t8.city_code = $3::bigint
            and t8.enterprise_id = t1.id
            order by t8.role asc, t8.id asc
            limit $5::bigint
          ) t7
        ),
        ',"licences":',
        (select concat(
            '{"edges":[',
            string_agg(t10.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"licenceNo":',
              coalesce(to_json(t11.licence_no)::text, 'null'),
              ',"state":"',
              t11.state,
              '","validFrom":',
              coalesce('"' || t11.valid_from || '"', 'null'),
              ',"validTo":',
              coalesce('"' || t11.valid_to || '"', 'null'),
              ',"kind":',
              coalesce((select jsonb_object_agg(t12.code, concat(
                  '{"name":',
                  to_json(t12.name),
                  '}'
                ))
                from licence_kinds t12
              ) ->> t11.kind_code, 'null'),
              ',"issuer":',
              coalesce((select jsonb_object_agg(t13.code, concat(
                  '{"name":',
                  to_json(t13.name),
                  '}'
                ))
                from departments t13
              ) ->> t11.issuer_code, 'null'),
              '}}'
            ) as j0
            from licences_face t11
            where t11.city_code = $3::bigint
            and t11.enterprise_id = t1.id
            order by (t11.valid_to is null) asc, t11.valid_to desc, t11.id desc
            limit $6::bigint
          ) t10
        ),
        ',"standardizations":',
        (select concat(
            '{"edges":[',
            string_agg(t14.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"grade":"',
              t15.grade,
              '","state":"',
              t15.state,
              '","announcedOn":',
              coalesce('"' || t15.announced_on || '"', 'null'),
              ',"validTo":',
              coalesce('"' || t15.valid_to || '"', 'null'),
              ',"certificateNo":',
              coalesce(to_json(t15.certificate_no)::text, 'null'),
              '}}'
            ) as j0
            from standardizations_face t15
            where t15.city_code = $3::bigint
            and t15.enterprise_id = t1.id
            order by (t15.announced_on is null) asc, t15.announced_on desc, t15.id desc
            limit $5::bigint
          ) t14
        ),
        ',"penaltyCases":',
        (select concat(
            '{"edges":[',
            string_agg(t16.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"violation":',
              to_json(t17.violation),
              ',"legalBasis":',
              to_json(t17.legal_basis),
              ',"fineCny":',
              coalesce('"' || t17.fine_cny || '"', 'null'),
              ',"decidedOn":',
              coalesce('"' || t17.decided_on || '"', 'null'),
              ',"publishedOn":',
              coalesce('"' || t17.published_on || '"', 'null'),
              ',"organ":',
              coalesce((select jsonb_object_agg(t18.code, concat(
                  '{"name":',
                  to_json(t18.name),
                  '}'
                ))
                from departments t18
              ) ->> t17.organ_code, 'null'),
              '}}'
            ) as j0
            from penalty_cases_face t17
            where t17.city_code = $3::bigint
            and (t17.town_code = $4::bigint or (t17.published_on <= $7::date and (t17.withdrawn_on is null or t17.withdrawn_on > $7::date)))
            and t17.enterprise_id = t1.id
            order by (t17.published_on is null) asc, t17.published_on desc, t17.id desc
            limit $6::bigint
          ) t16
        ),
        ',"creditRecords":',
        (select concat(
            '{"edges":[',
            string_agg(t19.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"listedOn":',
              coalesce('"' || t20.listed_on || '"', 'null'),
              ',"until":',
              coalesce('"' || t20.until || '"', 'null'),
              ',"scheme":',
              coalesce(to_json(t20.scheme)::text, 'null'),
              ',"trigger":',
              coalesce((select jsonb_object_agg(t21.code, concat(
                  '{"name":',
                  to_json(t21.name),
                  '}'
                ))
                from discredit_triggers t21
              ) ->> t20.trigger_code, 'null'),
              ',"decidedBy":',
              coalesce((select jsonb_object_agg(t22.code, concat(
                  '{"name":',
                  to_json(t22.name),
                  '}'
                ))
                from departments t22
              ) ->> t20.decided_by_code, 'null'),
              '}}'
            ) as j0
            from credit_records_face t20
            where t20.city_code = $3::bigint
            and (t20.town_code = $4::bigint or (t20.listed_on <= $7::date and (t20.removed_on is null or t20.removed_on > $7::date) and (t20.until is null or t20.until > $7::date)))
            and t20.enterprise_id = t1.id
            order by (t20.listed_on is null) asc, t20.listed_on desc, t20.id desc
            limit $6::bigint
          ) t19
        ),
        ',"hazards":',
        (select concat(
            '{"edges":[',
            string_agg(t23.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"listedOn":',
              coalesce('"' || t24.listed_on || '"', 'null'),
              ',"listingBrief":',
              coalesce(to_json(t24.listing_brief)::text, 'null'),
              ',"listingDueOn":',
              coalesce('"' || t24.listing_due_on || '"', 'null'),
              ',"supervision":',
              coalesce((select jsonb_object_agg(t25.code, concat(
                  '{"name":',
                  to_json(t25.name),
                  '}'
                ))
                from supervision_kinds t25
              ) ->> t24.supervision_code, 'null'),
              '}}'
            ) as j0
            from hazards_face t24
            where t24.city_code = $3::bigint
            and (t24.town_code = $4::bigint or (t24.listed_on <= $7::date and (t24.struck_off_on is null or t24.struck_off_on > $7::date)))
            and t24.enterprise_id = t1.id
            order by (t24.listed_on is null) asc, t24.listed_on desc, t24.id desc
            limit $6::bigint
          ) t23
        ),
        ',"pledges":',
        (select concat(
            '{"edges":[',
            string_agg(t26.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"year":',
              t27.year,
              ',"signedOn":"',
              t27.signed_on,
              '"}}'
            ) as j0
            from pledges_face t27
            where t27.city_code = $3::bigint
            and t27.enterprise_id = t1.id
            order by t27.year desc, t27.id desc
            limit $8::bigint
          ) t26
        ),
        '}'
      ) as j
      from enterprises_face t1
      left join enterprises_operational_size_facts t2 on t2.id = t1.id
      and t2.city_code = $3::bigint
      and t2.town_code = $4::bigint
      where t1.uscc = $2::text
      and t1.city_code = $3::bigint
    ), 'null'),
    '}'
  )
)
end
