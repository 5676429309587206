select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"licences":{"totalCount":',
    (select count(*)
      from licences_village t1
      where t1.city_code = $2::bigint
      and t1.village_code = $3::bigint
      and (t1.valid_to >= ($4::date + $5::bigint::integer) and t1.valid_to <= ($4::date + $6::bigint::integer) and exists (select 1
        from enterprises_village t2
        where t2.id = t1.enterprise_id
        and t2.city_code = $2::bigint
        and t2.village_code = $3::bigint
        and exists (select 1
          from hazards_village t3
          where t3.enterprise_id = t2.id
          and t3.city_code = $2::bigint
          and t3.village_code = $3::bigint
          and (t3.level = $7::text and (t3.state is not null and not coalesce(t3.state = any($8::text[]), false)))
        )
      ))
    ),
    ',"edges":[',
    string_agg(t4.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"id":"',
      $9::text,
      t5.id,
      '","licenceNo":',
      coalesce(to_json(t5.licence_no)::text, 'null'),
      ',"validTo":',
      coalesce('"' || t5.valid_to || '"', 'null'),
      ',"state":"',
      t5.state,
      '","kind":',
      coalesce((select jsonb_object_agg(t6.code, concat(
          '{"name":',
          to_json(t6.name),
          ',"applyRenewalBeforeDays":',
          coalesce(t6.apply_renewal_before_days::text, 'null'),
          '}'
        ))
        from licence_kinds t6
      ) ->> t5.kind_code, 'null'),
      ',"enterprise":',
      coalesce((select concat(
          '{"id":"',
          $10::text,
          t7.id,
          '","uscc":',
          coalesce('"' || t7.uscc || '"', 'null'),
          ',"name":',
          to_json(t7.name),
          ',"grid":',
          coalesce((select concat(
              '{"name":',
              to_json(t8.name),
              '}'
            ) as j
            from grids t8
            where t8.code = t7.village_code
          ), 'null'),
          ',"hazards":',
          (select concat(
              '{"edges":[',
              string_agg(t9.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"id":"',
                $11::text,
                t10.id,
                '","state":"',
                t10.state,
                '","deadline":"',
                t10.deadline,
                '","criterion":',
                coalesce((select jsonb_object_agg(t11.code, concat(
                    '{"name":',
                    to_json(t11.name),
                    '}'
                  ))
                  from major_hazard_criteria t11
                ) ->> t10.criterion_code, 'null'),
                ',"supervision":',
                coalesce((select jsonb_object_agg(t12.code, concat(
                    '{"name":',
                    to_json(t12.name),
                    '}'
                  ))
                  from supervision_kinds t12
                ) ->> t10.supervision_code, 'null'),
                '}}'
              ) as j0
              from hazards_village t10
              where t10.city_code = $2::bigint
              and t10.village_code = $3::bigint
              and (t10.level = $7::text and (t10.state is not null and not coalesce(t10.state = any($8::text[]), false)))
              and t10.enterprise_id = t7.id
              order by t10.deadline asc, t10.id asc
              limit $12::bigint
            ) t9
          ),
          '}'
        ) as j
        from enterprises_village t7
        where t7.id = t5.enterprise_id
        and t7.city_code = $2::bigint
        and t7.village_code = $3::bigint
      ), 'null'),
      '}}'
    ) as j0
    from licences_village t5
    where t5.city_code = $2::bigint
    and t5.village_code = $3::bigint
    and (t5.valid_to >= ($4::date + $5::bigint::integer) and t5.valid_to <= ($4::date + $6::bigint::integer) and exists (select 1
      from enterprises_village t13
      where t13.id = t5.enterprise_id
      and t13.city_code = $2::bigint
      and t13.village_code = $3::bigint
      and exists (select 1
        from hazards_village t14
        where t14.enterprise_id = t13.id
        and t14.city_code = $2::bigint
        and t14.village_code = $3::bigint
        and (t14.level = $7::text and (t14.state is not null and not coalesce(t14.state = any($8::text[]), false)))
      )
    ))
    order by (t5.valid_to is null) asc, t5.valid_to asc, t5.id asc
    limit $13::bigint
  ) t4
)
end
